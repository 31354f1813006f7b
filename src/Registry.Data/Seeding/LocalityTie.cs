namespace Registry.Data.Seeding;

/// <summary>A row of localities_partners.csv: which Vietnamese locality keeps a tie with which one abroad. Not loaded; the demonstration picks from it.</summary>
/// <param name="OurSide">The Vietnamese locality, named as at the time of the tie.</param>
/// <param name="ProvinceCode">The code of the present province.</param>
public sealed record LocalityTie(
    string OurSide, string ProvinceCode, string Partner, string CountryIso2, int? Since, string Source, bool IsUncertain, string? Note)
{
    private const string File = "localities_partners";

    public static async Task<IReadOnlyList<LocalityTie>> ReadAsync(CancellationToken cancellation)
    {
        var rows = ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, folder: "", cancellation));
        return [.. rows.Select(row => new LocalityTie(
            row.Line("vn_locality", 200), row.Line("vn_province_code", 2), row.Line("partner_locality", 200), row.Line("partner_iso2", 2),
            row.Number("agreement_year"), row.Line("source", 2000), row.Flag("uncertain"), row.OptionalLine("note", 2000)))];
    }
}
