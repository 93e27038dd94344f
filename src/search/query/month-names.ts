/**
 * Names of the months, January first, as `foldWord` leaves them: those that `Intl` has in 28 languages, alone and
 * beside a day, the stems of inflected ones, and the short ones of English, which stand first. Asking `Intl` costs
 * 150 ms when the first query is read; tests/search/dates.test.ts holds this table to it.
 */
export const MONTH_NAMES: readonly string[] = [
	'january jan январь январ января janvier januar enero gennaio janeiro січень січен січня січн styczen stycznia leden ledna januari tammikuu tammikuuta ocak ιανουαριου ינואר يناير студзень студзен студзеня януари януар јануар ianuarie ianuari იანვარი қаңтар',
	'february feb февраль феврал февраля fevrier februar febrero febbraio fevereiro лютий лют лютого luty lutego unor unora februari helmikuu helmikuuta subat φεβρουαριου פברואר فبراير люты лютага лютаг февруари февруар фебруар februarie თებერვალი ақпан',
	'march mar март марта mars marz marzo marco березень березен березня березн marzec marca brezen brezna maart marts mart maaliskuu maaliskuuta μαρτιου מרץ مارس сакавік сакавіка martie marti marcius მარტი наурыз maret',
	'april apr апрель апрел апреля avril abril aprile квітень квітен квітня квітн kwiecien kwietnia duben dubna huhtikuu huhtikuuta nisan απριλιου אפריל ابريل красавік красавіка април aprilie aprili aprilis აპრილი сәуір',
	'may май мая mai mayo maggio maio травень травен травня травн maj maja kveten kvetna mei toukokuu toukokuuta mayis μαιου מאי مايو мај majus მაისი мамыр',
	'june jun июнь июн июня juin juni junio giugno junho червень червен червня червн czerwiec czerwca cerven cervna kesakuu kesakuuta haziran ιουνιου יוני يونيو чэрвень чэрвен чэрвеня юни јун iunie iuni junius ივნისი маусым маус',
	'july jul июль июл июля juillet juli julio luglio julho липень липен липня липн lipiec lipca cervenec cervence cervenc heinakuu heinakuuta temmuz ιουλιου יולי يوليو ліпень ліпен ліпеня юли јул iulie iuli julius ივლისი шілде шілд',
	'august aug август августа aout agosto серпень серпен серпня серпн sierpien sierpnia srpen srpna augustus augusti elokuu elokuuta agustos agusto αυγουστου אוגוסט اغسطس жнівень жнівен жніўня жніўн augusztus აგვისტო тамыз agustus',
	'september sep сентябрь сентябр сентября septembre septembr septiembre septiembr settembre settembr setembro вересень вересен вересня вересн wrzesien wrzesnia zari syyskuu syyskuuta eylul σεπτεμβριου ספטמבר سبتمبر верасень верасен верасня верасн септември септемвр септембар septembrie septembri szeptember სექტემბერი қыркүйек sept',
	'october oct октябрь октябр октября octobre octobr oktober octubre octubr ottobre ottobr outubro жовтень жовтен жовтня жовтн pazdziernik pazdziernika rijen rijna lokakuu lokakuuta ekim οκτωβριου אוקטובר اكتوبر кастрычнік кастрычніка октомври октомвр октобар octombrie octombri ოქტომბერი қазан',
	'november nov ноябрь ноябр ноября novembre novembr noviembre noviembr novembro листопад листопада listopad listopada listopadu marraskuu marraskuuta kasim νοεμβριου נובמבר نوفمبر лістапад лістапада ноември ноемвр новембар noiembrie noiembri ნოემბერი қараша қараш',
	'december dec декабрь декабр декабря decembre decembr dezember diciembre diciembr dicembre dicembr dezembro грудень груден грудня грудн grudzien grudnia prosinec prosince prosinc desember joulukuu joulukuuta aralik δεκεμβριου דצמבר ديسمبر снежань снежан снежня снежн декември декемвр децембар decembrie decembri დეკემბერი желтоқсан',
];
