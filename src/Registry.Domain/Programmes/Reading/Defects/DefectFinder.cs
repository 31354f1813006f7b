using Registry.Domain.Programmes.Reading.Head;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Looks for what is wrong in the original, in the order in which it stands there.</summary>
internal static class DefectFinder
{
    public static IReadOnlyList<Defect> Find(ReadProgramme plan, IReadOnlyList<Passage> passages, HeadReading head, ReadingKnowledge knowledge) =>
        [.. HeadDefects.Find(plan, head)
            .Concat(NumberingDefects.Find(plan))
            .Concat(PaperDefects.Find(plan, knowledge))
            .Concat(DateDefects.Find(plan, passages))
            .Concat(TimeDefects.Find(plan))
            .Concat(AnniversaryDefects.Find(plan))
            .Concat(AssignmentDefects.Find(plan, knowledge))
            .Concat(SpellingDefects.Find(passages))
            .Concat(PeriodDefects.Find(passages))
            .OrderBy(defect => defect.Span.Start)];
}
