create table t (a int primary key, b int unique deferrable initially deferred);
create table u (a int references t deferrable, b int references t deferrable initially deferred, c int references t);
