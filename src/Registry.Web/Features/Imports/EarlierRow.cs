using System.Globalization;
using Registry.Domain;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>What must be remembered of a row to see that a later one is about the same person.</summary>
/// <param name="Previous">The row before it with the same key.</param>
public sealed record EarlierRow(int Number, string? Phone, string? Email, string? Card, DateOnly From, DateOnly To, EarlierRow? Previous)
{
    private const int KeyName = 200;

    public static EarlierRow Of(int number, MemberDraft draft, EarlierRow? previous) => new(
        number, CandidateSet.PhonesOf(draft.Phone).FirstOrDefault(), draft.Email?.ToLowerInvariant(), NumberKeyOf(draft),
        draft.Joined.Year is { } year ? new(year, draft.Joined.Month ?? 1, draft.Joined.Day ?? 1) : DateOnly.MinValue, draft.Left ?? DateOnly.MaxValue, previous);

    /// <summary>Name and year of birth; where that is not known, what else there is.</summary>
    public static string PersonKeyOf(MemberDraft draft)
    {
        var name = SearchText.Fold(draft.FullName);
        var rest = draft.Birth.Year?.ToString(CultureInfo.InvariantCulture) ?? CandidateSet.PhonesOf(draft.Phone).FirstOrDefault() ?? draft.Email?.ToLowerInvariant() ?? "";
        return $"{(name.Length <= KeyName ? name : name[..KeyName])}/{(rest.Length <= KeyName - 1 ? rest : rest[..(KeyName - 1)])}";
    }

    public static string? NumberKeyOf(MemberDraft draft) => draft.Number is { } number ? SearchText.Fold(number) : null;

    /// <summary>Two people of one name and year who have different telephones, addresses for e-mail or numbers.</summary>
    public bool IsSomebodyElse(EarlierRow other) => Differ(Phone, other.Phone) || Differ(Email, other.Email) || Differ(Card, other.Card);

    /// <summary>One membership was over when the other began.</summary>
    public bool IsAnotherTime(EarlierRow other) => To <= other.From || other.To <= From;

    private static bool Differ(string? one, string? two) => one is not null && two is not null && one != two;
}
