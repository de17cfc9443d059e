/** What people in the street are called before their names, folded, nominative. */
export const IN_THE_STREET = {
  /** Not said of who leads a country; leaders who were one are so called before and after only. */
  mayors:
    'mayor bürgermeister bürgermeisterin burmistrz wójt sołtys maire alcalde alcaldesa intendente prefeito sindaco primarul primar gradonačelnik градоначелник мэр мер бургомистр бурмістр councillor',
  /** Leaders have these trades too, but on a page of politics. */
  roles:
    'doctor engineer professor teacher student neighbour neighbor resident colleague owner treasurer librarian pensioner actor ' +
    'врач доктор инженер профессор учитель актёр артист сосед коллега студент предприниматель пациент ' +
    'лікар інженер професор учитель вчитель актор сусід колега студент підприємець ' +
    'arzt ingenieur professor lehrer schauspieler nachbar kollege student inhaber unternehmer ' +
    'médecin docteur ingénieur professeur acteur voisin collègue étudiant patron ' +
    'médico doctor ingeniero profesor maestro actor vecino estudiante dueño ' +
    'engenheiro professor ator vizinho colega estudante dono ' +
    'medicul doctorul inginerul profesorul actorul vecinul colegul studentul ' +
    'doktor inżynier profesor nauczyciel aktor sąsiad kolega student ' +
    'doktor inženjer profesor učitelj glumac komšija kolega доктор инжењер професор учитељ глумац комшија колега ' +
    'المهندس الدكتور الأستاذ المعلم الطبيب',
} as const;
