create table letters (id bigint not null, sent date not null, stamp text constraint stamped check (stamp <> ''), constraint letters_key primary key (id, sent)) partition by range (sent);
create table letters_2020 (id bigint not null, sent date not null, stamp text constraint stamped check (stamp <> ''), constraint archive_key primary key (id, sent));
alter table letters attach partition letters_2020 for values from ('2020-01-01') to ('2021-01-01');
create index letters_stamp on letters (stamp);
