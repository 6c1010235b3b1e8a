create table p(id int not null, d date not null, v text, constraint ck check(id>0)) partition by range(d); create index pi on p(v);
create table p2(id int not null, d date not null, v text);
