create table t(a int, b text, constraint k check(a>0), constraint l check(b>''));
