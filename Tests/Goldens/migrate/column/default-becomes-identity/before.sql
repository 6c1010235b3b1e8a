create table items (id bigint not null default 1);
