// The version of the derivation rules. A change of any rule in this folder raises it: derived facts are then made anew.

export const RULE_VERSION = 3;
