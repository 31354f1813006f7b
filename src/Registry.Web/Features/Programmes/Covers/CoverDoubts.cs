using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>What to look at before such a paper leaves; the registry advises and does not block. Also the keys of the translations.</summary>
internal static class CoverDoubts
{
    public static string? Of(Programme programme, CoverPaperKind kind)
    {
        var isOut = programme.Status is ProgrammeStatus.Issued or ProgrammeStatus.Superseded;
        return (kind, isOut) switch
        {
            (CoverPaperKind.Letter, false) => "The programme is not issued yet: the letter cannot say its number. Issue the programme first.",
            (CoverPaperKind.Submission, true) => "The programme is issued already; a submission paper asks for it to be issued.",
            _ => null,
        };
    }
}
