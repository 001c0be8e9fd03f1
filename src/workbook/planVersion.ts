import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan } from '../plan/Plan';
import { planToJson } from '../plan/schema';

const LENGTH = 12;

/** A short fingerprint of any text: equal texts have equal ones, and different texts different ones for all that matters here. */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, LENGTH);
}

/** A plan's version: it changes with anything the plan says. */
export function planVersion(plan: Plan): string {
  return fingerprintOf(JSON.stringify(planToJson(plan)));
}
