create table p(a int); create table c() inherits(p);
alter table p alter a type bigint; alter table p add constraint ck check(a>0); comment on constraint ck on c is 'c';
