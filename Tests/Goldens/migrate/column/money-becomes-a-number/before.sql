create table t(c money);
