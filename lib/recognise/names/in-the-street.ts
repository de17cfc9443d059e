/** What people in the street are called before their names, folded, nominative. */
export const IN_THE_STREET = {
  /** Not said of who leads a country; leaders who were one are so called before and after only. */
  mayors:
    'mayor bürgermeister bürgermeisterin burmistrz wójt sołtys maire alcalde alcaldesa intendente prefeito sindaco primarul primar gradonačelnik градоначелник мэр мер бургомистр бурмістр',
  /** Of a town's or a district's council, and heads of such: what nobody of the rank of a leader is called. */
  council:
    'councillor cllr councilman councilwoman alderman stadtrat stadträtin gemeinderat ortsvorsteher kreisrat kreisrätin concejal concejala edil vereador vereadora radny radna gminy powiatu ' +
    'consilierul consiliera comunei odbornik odbornica opštine одборник одборница општине района округа поселения поселка сельсовета району громади міськради райради горсовета',
  /** Leaders have these trades too, but on a page of politics. */
  roles:
    'doctor engineer professor teacher student neighbour neighbor resident colleague owner treasurer librarian pensioner actor ' +
    'врач доктор инженер профессор учитель актёр артист сосед коллега студент предприниматель пациент ' +
    'лікар інженер професор вчитель актор сусід колега підприємець ' +
    'arzt ingenieur lehrer schauspieler nachbar kollege inhaber unternehmer ' +
    'médecin docteur ingénieur professeur acteur voisin collègue étudiant patron ' +
    'médico ingeniero profesor maestro vecino estudiante dueño ' +
    'engenheiro ator vizinho colega estudante dono ' +
    'medicul doctorul inginerul profesorul actorul vecinul colegul studentul ' +
    'doktor inżynier nauczyciel aktor sąsiad kolega ' +
    'inženjer učitelj glumac komšija profesorka инжењер учитељ глумац комшија ' +
    'namens named called nommé llamado llamada chamado chamada imieniem numit numită guarda certain gewisser pewien pewna некий некто المدعو ' +
    'empresario empresário biolog biólogo biologist dentist dentista dentiste zahnarzt stomatolog zubar veterinar vet aluno alumno élève schüler uczeń učenik ученик учень cercetătorul researcher ' +
    'الشيف العداء الشاعر الباحث المهندس الدكتور الأستاذ المعلم الطبيب',
} as const;
