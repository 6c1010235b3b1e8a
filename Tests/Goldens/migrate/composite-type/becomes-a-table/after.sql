create table address (street text, number integer);
