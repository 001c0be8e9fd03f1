/** Excel.DocumentProperties: texts kept with the workbook. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { WorkbookModel } from './model';

export class DocumentProperties extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'DocumentProperties';
  }

  get author(): string { return this.#get('author'); }
  set author(text: unknown) { this.#set('author', text); }
  get category(): string { return this.#get('category'); }
  set category(text: unknown) { this.#set('category', text); }
  get comments(): string { return this.#get('comments'); }
  set comments(text: unknown) { this.#set('comments', text); }
  get company(): string { return this.#get('company'); }
  set company(text: unknown) { this.#set('company', text); }
  get keywords(): string { return this.#get('keywords'); }
  set keywords(text: unknown) { this.#set('keywords', text); }
  get manager(): string { return this.#get('manager'); }
  set manager(text: unknown) { this.#set('manager', text); }
  get subject(): string { return this.#get('subject'); }
  set subject(text: unknown) { this.#set('subject', text); }
  get title(): string { return this.#get('title'); }
  set title(text: unknown) { this.#set('title', text); }
  get lastAuthor(): string { return this.#get('lastAuthor'); }

  #get(name: string): string {
    return this.model.properties.get(name) ?? '';
  }

  #set(name: string, text: unknown): void {
    if (typeof text !== 'string') throw new RichApiError('InvalidArgument');
    this.model.assertNotReadOnly();
    this.model.properties.set(name, text);
  }
}
