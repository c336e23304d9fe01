import { z } from 'zod';

/** What a file event/NAME.yaml must look like. Unknown keys are refused, so that a slip of the pen is not lost. */
export const eventFile = z.strictObject({
  type: z.string().regex(/^[A-Z]+$/),
  definition: z.string().min(1),
  quad: z.enum(['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict', 'none']),
  score: z.number().min(-10).max(10),
  recipient: z.enum(['required', 'optional']),
  includes: z.array(z.string()).min(1),
  excludes: z.array(z.string()).min(1),
  acled: z.string().nullable(),
  modes: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z-]+$/),
      score: z.number().min(-10).max(10),
      definition: z.string().min(1),
      acled: z.string().optional(),
    }),
  ),
});

/** What sub-event-type.yaml must look like. */
export const subEventTypesFile = z.array(
  z.strictObject({
    name: z.string().min(1),
    event: z.string().min(1),
    case: z.string().regex(/^[A-Z_]+$/),
    definition: z.string().min(1),
  }),
);

const grade = z.strictObject({ name: z.string().min(1), definition: z.string().min(1) });

/** What grading.yaml must look like: Admiralty letters and digits, and the strength scale, firmest first. */
export const gradingFile = z.strictObject({
  reliability: z.strictObject({ A: grade, B: grade, C: grade, D: grade, E: grade, F: grade }),
  credibility: z.strictObject({ '1': grade, '2': grade, '3': grade, '4': grade, '5': grade, '6': grade }),
  strength: z.array(grade).min(1),
});
