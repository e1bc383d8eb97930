-- Of an activity: it answers the advice in writing (Luật TGPL 2017 Đ32 k2), so it is done when the writing was given.
update catalog.code set marked = true, label = 'Soạn, gửi văn bản tư vấn pháp luật'
 where list = 'ACTIVITY_TYPE' and code = 'WRITTEN_ADVICE';
