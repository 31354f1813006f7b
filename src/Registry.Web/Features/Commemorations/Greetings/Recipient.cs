using System.Globalization;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Whom to greet on which day, as it stands in a form: <c>42-2027/12</c>, or <c>42-2027/12/7</c> for a person at the partner's.</summary>
internal readonly record struct Recipient(Pick Day, int PartnerId, int? ContactId)
{
    public static IReadOnlyList<Recipient> Read(IEnumerable<string?> values) => [.. values.Select(Parse).OfType<Recipient>().Distinct()];

    public override string ToString() => ContactId is { } contact
        ? string.Create(CultureInfo.InvariantCulture, $"{Day}/{PartnerId}/{contact}")
        : string.Create(CultureInfo.InvariantCulture, $"{Day}/{PartnerId}");

    private static Recipient? Parse(string? value)
    {
        var parts = value?.Split('/') ?? [];
        if (parts.Length is < 2 or > 3 || Pick.Read([parts[0]]) is not [var day] || !Number(parts[1], out var partner))
            return null;

        var contact = 0;
        return parts.Length == 3 && !Number(parts[2], out contact) ? null : new(day, partner, parts.Length == 3 ? contact : null);
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
