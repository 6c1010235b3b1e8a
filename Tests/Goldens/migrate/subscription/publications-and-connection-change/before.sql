create table orders (id integer primary key);
create subscription shop connection 'host=old.example dbname=shop' publication orders, customers with (connect = false, enabled = false, slot_name = none);
