using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>The two papers that go with a programme in words, and where their pages are.</summary>
public static class CoverWords
{
    public static string Of(CoverPaperKind kind) => kind == CoverPaperKind.Submission ? "Submission paper (Tờ trình)" : "Cover letter (Công văn)";

    public static string TypeOf(CoverPaperKind kind) => kind == CoverPaperKind.Submission ? PaperTypes.Proposal : PaperTypes.OfficialLetter;

    /// <summary>The page of the paper, or of one of its steps.</summary>
    public static string AddressOf(int programmeId, CoverPaperKind kind, string? step = null) =>
        $"~/Programmes/{programmeId}/Covers/{kind}{(step is null ? "" : "/" + step)}";
}
