create table letters (id bigint not null, sent date not null) partition by range (sent);
create table letters_2020 (id bigint not null, sent date not null, stamp text constraint stamped check (stamp <> ''), constraint archive_key primary key (id, sent));
create index letters_2020_stamp_idx on letters_2020 (stamp);
