create sequence s minvalue 5 maxvalue 30 start 6;
