/** Numbers of the events on the wire, read in Microsoft's excel-web-16.00.debug.js. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
} as const;

/** Events that a sheet and the collection of sheets offer alike, by their names in registrations. */
export const sheetEvents = {
  DataChanged: { member: 'onChanged', messageType: eventTypes.worksheetChanged },
  Activated: { member: 'onActivated', messageType: eventTypes.worksheetActivated },
  Deactivated: { member: 'onDeactivated', messageType: eventTypes.worksheetDeactivated },
  SelectionChanged: { member: 'onSelectionChanged', messageType: eventTypes.worksheetSelectionChanged },
  Calculated: { member: 'onCalculated', messageType: eventTypes.worksheetCalculated },
  RowSorted: { member: 'onRowSorted', messageType: eventTypes.worksheetRowSorted },
} as const;

export const collectionEvents = {
  ...sheetEvents,
  Added: { member: 'onAdded', messageType: eventTypes.worksheetAdded },
  Deleted: { member: 'onDeleted', messageType: eventTypes.worksheetDeleted },
} as const;
