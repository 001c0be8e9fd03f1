import type { Year } from '../plan/Plan';
import { dayText } from './copyText';

/** What is told of a copy in the letter that it is sent with. */
export interface MailFacts {
  /** The agency's full name. */
  readonly agency: string;
  readonly planTitle: string;
  readonly issuer: string;
  readonly year: Year;
  /** How many lines the agency has to fill. */
  readonly lines: number;
  /** How many schemes and tasks the copy holds. */
  readonly tasks: number;
  /** "2026-12-15", or '' when no day was set. */
  readonly dueDate: string;
  /** Whom to send it back to; '' for whoever sent it. */
  readonly returnTo: string;
  readonly fileName: string;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The letter to an agency. It goes between offices of a Vietnamese ward, so it is Vietnamese whatever the pane speaks. */
export function mailText({ agency, planTitle, issuer, year, lines, tasks, dueDate, returnTo, fileName }: MailFacts): Mail {
  const due = dueDate === '' ? '' : dayText(dueDate);
  const { asked, how, subject } = lines === 0 ? tasksAlone(year, tasks) : withLines(year, lines, tasks);
  const by = due === '' ? '' : ` trước hết ngày ${due}`;
  const paragraphs = [
    `Kính gửi: ${agency},`,
    `Thực hiện ${lowered(planTitle)} của ${issuer}, đề nghị ${agency} cập nhật ${asked} do cơ quan chủ trì vào tệp "${fileName}" gửi kèm.`,
    `Cách nhập có ghi ở trang đầu của tệp: ${how}. Đề nghị không chép bảng sang tệp khác.`,
    `Sau khi nhập, đề nghị gửi lại chính tệp này${returnTo === '' ? '' : ` cho ${returnTo}`}${by}.`,
    'Trân trọng cảm ơn.',
  ];
  return {
    subject: `[${subject.topic}] Đề nghị ${agency} cập nhật ${subject.what}${due === '' ? '' : `, hạn ${due}`}`,
    body: paragraphs.join('\n\n'),
  };
}

interface Asked {
  readonly asked: string;
  readonly how: string;
  readonly subject: { readonly topic: string; readonly what: string };
}

function withLines(year: Year, lines: number, tasks: number): Asked {
  return {
    asked: `kết quả thực hiện năm ${String(year)} của ${String(lines)} dòng chỉ tiêu${tasks === 0 ? '' : ` và tình hình ${String(tasks)} đề án, nhiệm vụ`}`,
    how: 'nhập số liệu vào các ô nền vàng; dòng chưa đạt tiến độ thì ghi nguyên nhân, biện pháp vào cột "Giải trình"',
    subject: { topic: `Chỉ tiêu ${String(year)}`, what: 'số liệu' },
  };
}

function tasksAlone(year: Year, tasks: number): Asked {
  return {
    asked: `tình hình thực hiện ${String(tasks)} đề án, nhiệm vụ`,
    how: 'cập nhật tiến độ, trạng thái và ghi chú vào các ô nền vàng',
    subject: { topic: `Đề án, nhiệm vụ ${String(year)}`, what: 'tiến độ' },
  };
}

/** In the middle of a sentence "Kế hoạch" stays a name, but a title in capitals throughout would shout. */
function lowered(title: string): string {
  return title === title.toLocaleUpperCase('vi') ? title.charAt(0) + title.slice(1).toLocaleLowerCase('vi') : title;
}
