create table orders (id integer primary key);
create subscription old_shop connection 'dbname=old' publication orders with (connect = false, enabled = false, slot_name = none);
create subscription "My Shop" connection 'dbname=shop' publication orders with (connect = false, enabled = false, slot_name = none);
comment on subscription "My Shop" is 'It''s a copy';
create subscription other connection 'dbname=other' publication orders with (connect = false, enabled = false, slot_name = none);
