create table users (id integer primary key);
create table events (id bigint not null, user_id integer, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
alter table events add constraint by_user foreign key (user_id) references users (id) on delete cascade;
