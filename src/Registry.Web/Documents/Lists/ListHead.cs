using System.Globalization;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Who issues a list and on which day, and who signs it: the same for every list of an association.</summary>
/// <param name="Issuer">The name in force on the day.</param>
/// <param name="Superior">The body above it, as its papers name it.</param>
/// <param name="Place">What stands before the date.</param>
public sealed record ListHead(OfficialProfile Profile, string Issuer, string? Superior, string? Place, DateOnly Day, Signature? Signature = null)
{
    /// <summary>A list without a number: what it is, about what, one table, and how many it holds.</summary>
    internal OfficialDocument Compose(string type, string summary, IReadOnlyList<Block> body, bool landscape = false) => new()
    {
        Profile = Profile,
        Superior = Superior,
        Issuer = Issuer,
        Dated = PlaceAndDate.Of(Place, Day),
        Type = type,
        Summary = summary,
        Body = body,
        Signature = Signature,
        IsLandscape = landscape,
    };

    /// <summary>As papers write small numbers: 05.</summary>
    internal static string Two(int count) => count.ToString("00", CultureInfo.InvariantCulture);

    internal static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
