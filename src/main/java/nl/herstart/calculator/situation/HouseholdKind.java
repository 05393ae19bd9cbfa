package nl.herstart.calculator.situation;

/** Whether somebody has a toeslagpartner (Awir art. 3); with one, incomes are added and other limits apply. */
public enum HouseholdKind {
    ALLEENSTAANDE,
    TOESLAGPARTNERS
}
