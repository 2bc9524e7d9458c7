-- Numbers were typed once: 2018-999 must not keep the next decision of its year from being recorded.
alter table decision drop constraint decision_number_check;
alter table decision add constraint decision_number_check check (number ~ '^[0-9]{4}-[0-9]{2,6}$');
