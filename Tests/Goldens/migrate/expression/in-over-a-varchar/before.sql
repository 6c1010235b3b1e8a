create table orders (id integer primary key, state varchar(10) not null, kind char(1));
alter table orders add constraint state_known check (state in ('new', 'paid'));
