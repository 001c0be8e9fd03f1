void Office.onReady();

export {};
