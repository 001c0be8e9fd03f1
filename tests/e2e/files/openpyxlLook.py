"""Opens a workbook with openpyxl and tells, as JSON, what it finds there."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book["Phụ lục"]
names = book.defined_names
print(
    json.dumps(
        {
            "sheets": [[each.title, each.sheet_state] for each in book.worksheets],
            "active": book.active.title,
            "title": book.properties.title,
            "names": list(names.keys()) if hasattr(names, "keys") else [each.name for each in names.definedName],
            "freeze": sheet.freeze_panes,
            "entry": sheet["M10"].value,
            "status": sheet["S10"].value,
            "unlocked": not sheet["M11"].protection.locked,
            "locked": sheet["S10"].protection.locked and sheet["M10"].protection.locked,
            "fitToPage": sheet.sheet_properties.pageSetUpPr.fitToPage,
            "orientation": sheet.page_setup.orientation,
            "titleRows": sheet.print_title_rows,
        }
    )
)
