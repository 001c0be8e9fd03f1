"""Drives one LibreOffice over UNO: a JSON request a line on stdin, a JSON answer a line on stdout.

Request: {"open": path, "steps": [...]}; each step is one of
  {"read": sheet}                                   all cells of the used area, as values
  {"set": sheet, "cell": "L12", "value": 5}
  {"rename": sheet, "to": name}
  {"insertColumns": sheet, "at": 3, "count": 1}
  {"sort": sheet, "range": "A10:U42", "column": 4, "descending": true}
  {"save": path, "filter": "Calc MS Excel 2007 XML"}
  {"page": sheet}                                   how the sheet prints
The answer holds one item a step.
"""
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(port, office):
    resolver = uno.getComponentContext().ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", uno.getComponentContext()
    )
    url = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(600):
        try:
            context = resolver.resolve(url)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if office.poll() is not None:
                raise RuntimeError("soffice ended before it answered")
            time.sleep(0.1)
    raise RuntimeError("soffice does not answer")


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow)


def step(document, request):
    sheets = document.Sheets
    if "read" in request:
        sheet = sheets.getByName(request["read"])
        area = used(sheet)
        return [[None if cell == "" else cell for cell in row] for row in area.getDataArray()]
    if "set" in request:
        cell = sheets.getByName(request["set"]).getCellRangeByName(request["cell"])
        if isinstance(request["value"], str):
            cell.setString(request["value"])
        else:
            cell.setValue(request["value"])
    elif "rename" in request:
        sheets.getByName(request["rename"]).setName(request["to"])
    elif "insertColumns" in request:
        sheets.getByName(request["insertColumns"]).Columns.insertByIndex(request["at"], request["count"])
    elif "sort" in request:
        field = TableSortField()
        field.Field = request["column"]
        field.IsAscending = not request["descending"]
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        area = sheets.getByName(request["sort"]).getCellRangeByName(request["range"])
        area.sort((prop("SortFields", fields), prop("ContainsHeader", False), prop("BindFormatsToContent", False)))
    elif "save" in request:
        document.storeToURL("file://" + request["save"], (prop("FilterName", request["filter"]),))
    elif "page" in request:
        sheet = sheets.getByName(request["page"])
        style = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
        return {
            "landscape": style.IsLandscape,
            "width": style.Width,
            "pagesWide": style.ScaleToPagesX,
            "areas": len(sheet.getPrintAreas()),
            "titleRows": [sheet.TitleRows.StartRow, sheet.TitleRows.EndRow] if sheet.getPrintTitleRows() else None,
            "protected": sheet.isProtected(),
        }
    return None


def answer(desktop, request):
    document = desktop.loadComponentFromURL("file://" + request["open"], "_blank", 0, (prop("Hidden", True),))
    try:
        document.calculateAll()
        results = []
        for each in request["steps"]:
            results.append(step(document, each))
        return {"ok": True, "results": results}
    finally:
        document.close(True)


def main():
    port, profile = sys.argv[1], sys.argv[2]
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", f"-env:UserInstallation=file://{profile}",
         f"--accept=socket,host=127.0.0.1,port={port};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )
    desktop = None
    try:
        desktop = connect(port, office)
        print(json.dumps({"ready": True}), flush=True)
        for line in sys.stdin:
            try:
                print(json.dumps(answer(desktop, json.loads(line))), flush=True)
            except Exception as error:
                print(json.dumps({"ok": False, "error": str(error)}), flush=True)
    finally:
        try:
            if desktop is not None:
                desktop.terminate()
        except Exception:
            pass
        try:
            office.wait(10)
        except subprocess.TimeoutExpired:
            import os, signal
            os.killpg(office.pid, signal.SIGKILL)


main()
