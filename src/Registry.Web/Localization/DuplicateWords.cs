using Registry.Domain.Members.Duplicates;

namespace Registry.Web.Localization;

/// <summary>What is said of records that look like one person; also the keys of their translations.</summary>
public static class DuplicateWords
{
    public static string Of(LikenessReasons reason) => reason switch
    {
        LikenessReasons.SameName => "the same name",
        LikenessReasons.OtherAccents => "the same name with other accents",
        LikenessReasons.OtherOrder => "the same words in another order",
        LikenessReasons.Initials => "one name written with initials",
        LikenessReasons.WordMissing => "a middle name missing in one",
        LikenessReasons.OneLetter => "names one letter apart",
        LikenessReasons.FormerName => "one bears the other's former name",
        LikenessReasons.SameBirthDay => "the same day of birth",
        LikenessReasons.SameBirthYear => "the same year of birth",
        LikenessReasons.NearBirthYear => "years of birth one figure apart",
        LikenessReasons.SamePhone => "the same telephone number",
        LikenessReasons.SameEmail => "the same e-mail address",
        LikenessReasons.SameNumber => "the same card number in one association",
        LikenessReasons.SameWorkplace => "the same workplace",
        LikenessReasons.SameAssociation => "the same association",
        LikenessReasons.OtherBirth => "but another day or year of birth",
        _ => "but another gender",
    };

    public static string Of(MergeField field) => field switch
    {
        MergeField.Name => "Full name",
        MergeField.Birth => "Birth",
        MergeField.Gender => "Gender",
        MergeField.Nationality => "Nationality",
        MergeField.Occupation => "Occupation",
        MergeField.Position => "Position at work",
        MergeField.Workplace => "Workplace",
        MergeField.Languages => "Languages",
        MergeField.Phone => "Telephone",
        MergeField.Email => "E-mail",
        MergeField.Address => "Address",
        MergeField.Hometown => "Native place",
        MergeField.Schooling => "General education",
        MergeField.Qualification => "Professional qualification",
        _ => "Note",
    };

    /// <summary>How sure the registry is; also said in words, never by a colour alone.</summary>
    public static string Sureness(int score) => score >= Likeness.NearlySure ? "nearly sure" : "possible";
}
