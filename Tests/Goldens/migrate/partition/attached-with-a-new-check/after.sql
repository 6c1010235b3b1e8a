
create table p(id int not null, d date not null, v text, constraint ck check(id>0)) partition by range(d); create index pi on p(v);
create table p2(id int not null, d date not null, v text, constraint ck check (id>0)); create index p2i on p2(v);
alter table p attach partition p2 for values from ('2021-01-01') to ('2022-01-01');
