const LIST = "a list of at most 1000 values";
const PATTERN = "a pattern of at most 100 characters that is quick to try";

/** Every operator of a condition with what may stand behind it, in words that complete "expected …"; empty where those of the condition say it. */
export const OPERATOR_WORDS: Readonly<Record<string, string>> = {
  $eq: "",
  $ne: "",
  $lt: "",
  $lte: "",
  $gt: "",
  $gte: "",
  $veq: "",
  $vne: "",
  $vlt: "",
  $vlte: "",
  $vgt: "",
  $vgte: "",
  $in: LIST,
  $ini: LIST,
  $nin: LIST,
  $nini: LIST,
  $all: LIST,
  $alli: LIST,
  $or: LIST,
  $nor: LIST,
  $and: LIST,
  $regex: PATTERN,
  $regexi: PATTERN,
  $exists: "",
  $not: "",
  $size: "",
  $elemMatch: "",
  $type: "",
};
