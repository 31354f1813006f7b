using Microsoft.EntityFrameworkCore;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding.Sheets;

/// <summary>countries.csv: key <c>iso2</c>.</summary>
internal sealed class CountriesSheet() : ReferenceSheet("countries")
{
    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => Read(row, seen)).ToList();
        var known = await db.Countries.ToDictionaryAsync(country => country.Iso2, cancellation);
        foreach (var line in read)
        {
            var country = known.GetValueOrDefault(line.Iso2);
            if (country is null)
                db.Countries.Add(country = new(line.Iso2, line.NameVi, line.NameEn));

            if (country.ReferenceHash != line.Hash)
                country.Describe(line.NameVi, line.NameEn, line.OfficialVi, line.Others, line.Region, line.Subregion, line.IsUnMember, line.Hash);
        }
    }

    private static Line Read(ReferenceRow row, HashSet<string> seen)
    {
        var iso2 = row.Line("iso2", Country.CodeLength);
        if (iso2.Length != Country.CodeLength || !iso2.All(char.IsAsciiLetterUpper))
            throw row.Broken("iso2", $"“{iso2}” is not a code of two capital letters");

        RefuseTwice(seen, iso2, row, "iso2");
        return new(
            iso2, row.Line("name_vi", Country.NameLength), row.Line("name_en", Country.NameLength),
            row.OptionalLine("official_vi", Country.NameLength), row.OptionalLine("name_vi_alt", 400),
            row.OptionalLine("region", 60) ?? "", row.OptionalLine("subregion", 60) ?? "", row.Flag("un_member"));
    }

    private sealed record Line(
        string Iso2, string NameVi, string NameEn, string? OfficialVi, string? Others, string Region, string Subregion, bool IsUnMember)
    {
        public string Hash => ReferenceText.Hash(NameVi, NameEn, OfficialVi, Others, Region, Subregion, IsUnMember);
    }
}
