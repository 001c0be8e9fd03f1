import { execFileSync } from 'node:child_process';
import path from 'node:path';

// In a process of its own: the tools mix both kinds of modules, which jest's own loader refuses.
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;

test("Office's own tools read the manifest as what it is", () => {
  const file = path.resolve(__dirname, '../../manifest.xml');
  const output = execFileSync(process.execPath, ['-e', READ, file], { encoding: 'utf8', cwd: path.dirname(file) });
  expect(JSON.parse(output)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    displayName: 'Sổ Chỉ tiêu',
    providerName: 'Sổ Chỉ tiêu',
    defaultLocale: 'vi-VN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/assets/icons/app-32.png',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
