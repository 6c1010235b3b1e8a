create table events (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create index events_id on events (id);
comment on table events is 'All';
comment on table events_2020 is 'The year 2020';
comment on column events_2020.day is 'In 2020';
comment on index events_2020_id_idx is 'Made by the parent';
