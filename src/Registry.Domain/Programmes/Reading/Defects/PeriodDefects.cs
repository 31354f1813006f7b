using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>One thing that is given two stages: "danh mục … giai đoạn 2020 – 2025" here and "2019 – 2024" there.</summary>
internal static partial class PeriodDefects
{
    /// <summary>So many words before it must be the same.</summary>
    private const int Words = 6;

    public static IEnumerable<Defect> Find(IReadOnlyList<Passage> passages)
    {
        Dictionary<string, string> first = [];
        foreach (var passage in passages)
        {
            foreach (Match stage in Stages().Matches(passage.Bare))
            {
                var before = passage.Bare[..stage.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(Words).ToList();
                if (before.Count < Words)
                    continue;

                var (key, span) = (string.Join(' ', before), $"{stage.Groups["from"].Value} – {stage.Groups["to"].Value}");
                if (!first.TryAdd(key, span) && first[key] != span)
                    yield return new("Defect.TwoStages", passage.SpanOf(stage.Index, stage.Length), span, first[key]);
            }
        }
    }

    [GeneratedRegex(@"\bgiai doan (?:tu )?(?<from>\d{4})\s*(?:-|den)\s*(?<to>\d{4})")]
    private static partial Regex Stages();
}
