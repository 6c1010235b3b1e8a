create table t(a text, b int, constraint k check(b>0), constraint l check(a>''));
