create table orders (id integer primary key);
create subscription shop connection 'host=new.example dbname=''my shop''' publication customers, "My Pub" with (connect = false, enabled = false, slot_name = none);
