"""Opens a copy with openpyxl and tells, as JSON, what it finds: file, address of an entry, address of the filler's name."""
import json
import sys

import openpyxl

path, entry, filled_by = sys.argv[1:4]
book = openpyxl.load_workbook(path, data_only=True)
names = book.defined_names
every = list(names.keys()) if hasattr(names, "keys") else [each.name for each in names.definedName]
table = book["Phụ lục"]


def look(cell):
    return [cell.value, cell.protection.locked]


print(
    json.dumps(
        {
            "sheets": [[each.title, each.sheet_state, each.protection.sheet] for each in book.worksheets],
            "active": book.active.title,
            "subject": book.properties.subject,
            "names": sorted(each for each in every if each.startswith(("BG_", "NK_"))),
            "entry": look(table[entry]),
            "filledBy": look(book["Hướng dẫn"][filled_by]),
            "forbidden": {key: getattr(table.protection, key) for key in ("formatColumns", "autoFilter", "sort", "insertRows", "deleteRows")},
        }
    )
)
