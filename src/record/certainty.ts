/**
 * How a value came to be known. `stated`: it stands in the text or its metadata. `implied`: worked out from
 * something else that is stated. `unknown`: absent, and left absent. The three are never mixed.
 */
export type Certainty = 'stated' | 'implied' | 'unknown';
