using Registry.Domain.Papers;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Reports;

/// <summary>Composes a Báo cáo (form 1.4 of Decree 30/2020/NĐ-CP): its head, to whom it goes, and the parts it is given.</summary>
public static class ReportDocument
{
    private const string AsAbove = "Như trên";

    /// <param name="addressees">The superior it reports to; none for one that goes to nobody in particular.</param>
    /// <param name="parts">Sections in their order, already composed.</param>
    public static OfficialDocument Compose(
        IssuingHead head, string summary, IReadOnlyList<string> addressees, IReadOnlyList<string> legalBases, IReadOnlyList<Block> parts, IReadOnlyList<Annex> annexes) =>
        head.Compose(PaperTypes.Report, summary, parts) with
        {
            Addressees = addressees,
            LegalBases = legalBases,
            Annexes = annexes,
            Recipients = [.. addressees.Count > 0 ? [AsAbove] : Array.Empty<string>(), .. head.Recipients.Where(line => line != AsAbove)],
        };

    /// <summary>"I. KẾT QUẢ THỰC HIỆN" with what stands under it.</summary>
    public static Entry Section(string heading, params IReadOnlyList<Block> under) => new(EntryLevel.Section, heading) { IsHeading = true, Under = under };
}
