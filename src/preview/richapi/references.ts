import { RichApiError } from './errors';
import type { HostObject } from './hostObject';

/** Objects the client keeps across requests ("tracked objects"), by the id it uses for them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `r${String(this.last)}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new RichApiError('InvalidReference');
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  get count(): number {
    return this.objects.size;
  }
}
