create table t (a int); create view v as select a from t; create table log (o v); create rule r as on update to v do insert into log values (old);
