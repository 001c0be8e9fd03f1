/**
 * The wording of the command line. It is for administrators and scripts, so there is one language: Vietnamese,
 * with options and status codes in English as they are typed.
 */
export const CLI_TEXT = {
  help: `Sổ Chỉ tiêu trên dòng lệnh. Cách gọi: npm run --silent ctl -- LỆNH [tùy chọn]

  import PHỤLỤC.html|.tsv|.txt --out KẾHOẠCH.json [--title TÊN] [--issuer CƠQUAN] [--first NĂM] [--last NĂM] [--force] [--json] [--lang vi|en]
      Đọc bảng phụ lục thành kế hoạch: in từng hàng đã hiểu thế nào (=), chỗ phải trả lời (!) và chỗ nên xem lại (?).
      Chỉ ghi kế hoạch khi không còn chỗ phải trả lời.
  scaffold --plan KẾHOẠCH.json --out SỔ.xlsx [--actuals SỐLIỆU.json|.csv] [--year NĂM] [--tolerance %] [--tasks]
      Lập sổ từ một kế hoạch, có thể kèm số liệu thực hiện; --tasks thêm trang Đề án – Nhiệm vụ.
  assess SỔ.xlsx [--json] [--lang vi|en]
      Đánh giá từng dòng theo năm báo cáo ghi trong sổ.
  check SỔ.xlsx [--json] [--lang vi|en]
      Tìm số liệu nhập sai, chỗ bảng bị xáo trộn, dòng còn thiếu giải trình và đánh giá điều chỉnh còn thiếu phần.
  plan SỔ.xlsx --out KẾHOẠCH.json [--force] [--lang vi|en]
      Lấy kế hoạch đang dùng từ sổ ra tệp, kèm các mục tiêu trước đây; lập bảng khác từ tệp đó được.
  report SỔ.xlsx --out BÁOCÁO.xlsx [--year NĂM] [--agency MÃ] [--narrative BÀI.html|.txt] [--force]
      Lập phụ lục báo cáo để in, của cả kế hoạch hoặc của một cơ quan chủ trì, và bài báo cáo. Bài ghi vào tệp
      --narrative (.html mở được bằng Word); không có thì in ra màn hình.
  hand-out SỔ.xlsx --out-dir THƯMỤC [--agency MÃ …] [--due 2026-12-15] [--return-to NƠINHẬN] [--out SỔ2.xlsx] [--force]
      Lập bản giao cho từng cơ quan chủ trì (tất cả, nếu không chọn). Có --out thì ghi việc giao vào nhật ký của SỔ2.
  take-in SỔ.xlsx BẢNTRẢ.xlsx … --out SỔ2.xlsx [--dry-run] [--take-conflicts] [--force] [--json] [--lang vi|en]
      Nhận số liệu từ các bản cơ quan gửi lại; --dry-run chỉ xem trước. Ô xung đột không nhận, trừ khi có
      --take-conflicts; ô mà các tệp ghi khác nhau thì không bao giờ tự nhận.
  roll-up SỔ1.xlsx SỔ2.xlsx … --out TỔNGHỢP.xlsx [--json]
      Tổng hợp sổ của nhiều xã, phường vào một tệp: mỗi sổ một hàng, kèm các dòng không đạt tiến độ hoặc có nguy cơ.

Số liệu JSON: {"3a": {"2025": 2.4, "2026": 3.1}, "12": {"2026": "Đạt"}}. Số ước thực hiện: {"3a": {"2026": 3.1, "estimate": 2026}}, CSV: 3a,estimate,2026. Ngân sách (triệu đồng) ghi cạnh các dòng: "budget": {"revenue": {"2025": 40000}}, "budgetEstimate" cho dự toán; CSV: budget.revenue. Số liệu CSV: mỗi hàng là mã dòng,năm,giá trị.
Mã kết thúc: 0 xong; 1 xong nhưng có chỗ sai, dòng không đạt tiến độ, ô xung đột hoặc tệp không dùng được; 2 gọi sai cách; 3 tệp có vấn đề.
`,
  oneTable: 'Lệnh import cần đúng một tệp .html, .tsv hoặc .txt có bảng phụ lục.',
  badImportYear: (option: string, text: string) => `--${option} ${text}: năm phải là số có bốn chữ số, ví dụ 2026.`,
  importUnsettled: (path: string) => `Chưa ghi ${path}. Sửa các chỗ trên trong tệp hoặc bằng tùy chọn rồi gọi lại; muốn chọn từng chỗ thì nhập bảng trong ngăn Sổ Chỉ tiêu.`,
  imported: (path: string, lines: number, baselines: number) =>
    `Đã lập ${path}: ${String(lines)} dòng chỉ tiêu.${baselines === 0 ? '' : ` Có số năm gốc của ${String(baselines)} dòng.`}`,
  planSaved: (path: string, lines: number) => `Đã lưu kế hoạch ra ${path}: ${String(lines)} dòng chỉ tiêu.`,
  unknownCommand: (command: string) => `Không có lệnh "${command}". Gọi --help để xem các lệnh.`,
  badOption: (message: string) => `Tùy chọn không đúng: ${message}. Gọi --help để xem cách gọi.`,
  missingOption: (option: string) => `Thiếu tùy chọn --${option}. Gọi --help để xem cách gọi.`,
  oneFile: (command: string) => `Lệnh ${command} cần đúng một tệp sổ .xlsx.`,
  notText: (path: string) => `Tệp ${path} không phải tệp chữ. Mở tệp trong Word hoặc Excel, lưu bảng thành trang web (.html) hoặc văn bản có tab (.txt); tệp PDF thì lấy chữ ra .txt.`,
  unreadable: (path: string) => `Không đọc được tệp ${path}. Kiểm tra đường dẫn và quyền đọc.`,
  unwritable: (path: string) => `Không ghi được tệp ${path}. Kiểm tra thư mục và quyền ghi.`,
  notJson: (path: string) => `${path} không phải JSON đúng cách viết.`,
  planFaults: (path: string, faults: readonly string[]) => `${path} chưa phải kế hoạch hoàn chỉnh:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
  badYear: (year: string, first: number, last: number) => `--year ${year}: năm báo cáo phải từ ${String(first)} đến ${String(last)}.`,
  oneAgency: 'Báo cáo lập cho cả kế hoạch hoặc cho một cơ quan: chỉ ghi --agency một lần.',
  reported: (path: string, year: number) => `Đã lập báo cáo năm ${String(year)}: ${path}.`,
  reportHasFaults: (lines: number) => `Có ${String(lines)} dòng số liệu sai: sửa trong sổ rồi lập lại báo cáo.`,
  badNarrative: (path: string) => `--narrative ${path}: tên tệp phải kết thúc bằng .html hoặc .txt.`,
  badTolerance: (value: string) => `--tolerance ${value}: dung sai là một số từ 0 đến 100.`,
  actualsShape: (path: string) => `${path}: số liệu phải có dạng {"mã dòng": {"năm": giá trị}}.`,
  unknownLine: (path: string, line: string) => `${path}: kế hoạch không có dòng "${line}".`,
  unknownYear: (path: string, line: string, year: string) => `${path}, dòng ${line}: "${year}" không phải năm gốc hay năm của kế hoạch.`,
  badValue: (path: string, line: string, year: string) => `${path}, dòng ${line}, năm ${year}: giá trị phải là số, chữ hoặc để trống.`,
  unknownBudgetItem: (path: string, line: string, items: readonly string[]) => `${path}: ngân sách không có khoản "${line}". Các khoản: ${items.join(', ')}.`,
  budgetCounts: (lines: readonly string[]) => `Số liệu của dòng ${lines.join(', ')} lấy theo ngân sách, không theo số ghi riêng cho dòng.`,
  csvRow: (path: string, row: number) => `${path}, hàng ${String(row)}: cần đúng ba cột mã dòng,năm,giá trị.`,
  written: (path: string, lines: number) => `Đã lập ${path}: ${String(lines)} dòng chỉ tiêu.`,
  bookParts: (path: string, names: readonly string[]) => `${path}: sổ thiếu phần ${names.join(', ')}. Mở bằng Excel có Sổ Chỉ tiêu và bấm Khôi phục bảng.`,
  planInBook: (path: string) => `${path}: không đọc được kế hoạch lưu trong trang Quy tắc. Dùng bản sổ trước đó.`,
  yearInBook: (path: string, first: number, last: number) => `${path}: ô Năm báo cáo phải là một năm từ ${String(first)} đến ${String(last)}.`,
  by: 'dòng lệnh',
  isACopy: (path: string) => `${path}: đây là bản giao cho một cơ quan, không phải sổ của cả kế hoạch.`,
  alreadyThere: (paths: readonly string[]) => `Đã có tệp ${paths.join(', ')}. Thêm --force để ghi đè.`,
  logFull: (path: string, capacity: number) => `${path}: nhật ký đã đầy (${String(capacity)} dòng). Chép nhật ký ra nơi khác, xóa bớt dòng cũ rồi gọi lại.`,
  own: {
    sheets: (names: readonly string[]) => `Sổ mới không có các trang riêng của sổ cũ: ${names.join(', ')}. Chép sang nếu cần.`,
    columns: (names: readonly string[]) => `Sổ mới không có các cột riêng của sổ cũ: ${names.join(', ')}. Chép sang nếu cần.`,
    rows: (rows: readonly string[]) => `Sổ mới không có các hàng riêng của sổ cũ: ${rows.join(', ')}. Chép sang nếu cần.`,
  },
  handOutNotRecorded: 'Chưa ghi việc giao vào nhật ký của sổ. Thêm --out SỔ2.xlsx để ghi, nếu không lần sau số bản giao sẽ trùng.',
  handOutRecorded: (path: string, copies: number) => `Đã ghi ${String(copies)} bản giao vào nhật ký của ${path}.`,
  unknownAgencies: (ids: readonly string[], known: readonly string[]) => `Không có cơ quan chủ trì ${ids.join(', ')}. Các mã: ${known.join(', ')}.`,
  badDay: (text: string) => `--due ${text}: ngày viết dạng 2026-12-15.`,
  rehearsed: (writes: number) => `Xem trước: ${String(writes)} ô sẽ được nhận. Chưa ghi gì.`,
  takenIn: (path: string, writes: number) => `Đã lập ${path}: nhận ${String(writes)} ô.`,
  someFiles: (command: string) => `Lệnh ${command} cần ít nhất một tệp .xlsx.`,
  progress: (done: number, all: number, path: string) => `${String(done)}/${String(all)}\t${path}`,
  unexpected: (message: string) => `Lỗi ngoài dự kiến: ${message}`,
  rolledUp: (path: string, wards: number, bad: number) => `Đã lập ${path}: ${String(wards)} sổ${bad === 0 ? '.' : `, ${String(bad)} tệp không dùng được.`}`,
  nothingWrong: 'Không thấy số liệu sai.',
} as const;
