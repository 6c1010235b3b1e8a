create table orders (id integer primary key, state varchar(10) not null, kind char(1));
alter table orders add constraint state_known check (state in ('new', 'paid', 'sent'));
alter table orders add constraint kind_known check (kind in ('a', 'b'));
