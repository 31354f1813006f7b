using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days.Lunar;

namespace Registry.Domain.Programmes;

/// <summary>What an activity of one year becomes in another: ordinals counted anew, years moved, what cannot be moved pointed out.</summary>
public sealed partial class Renewal(int fromYear, int toYear)
{
    private readonly int years = toYear - fromYear;

    /// <param name="days">The days it marks, as they fall in the old year and in the new; nothing where one does not return.</param>
    public RenewalProposal Of(Activity activity, IReadOnlyList<(Occurrence? Before, Occurrence? Now)> days)
    {
        List<RenewalNote> notes = [];
        var text = Years(Ordinals(activity.Text, days, notes), notes);
        var time = activity.TimeText is null ? null : Years(activity.TimeText, notes);
        if (IsOnce(activity))
            notes.Add(new("Renewal.OneTime"));
        if (activity.State is ActivityState.Postponed)
            notes.Add(new("Renewal.WasPostponed"));
        foreach (var (before, now) in days)
        {
            if (now is null)
                notes.Add(new("Renewal.DayUnknown", before?.Anniversary.NameVi ?? ""));
            else if (now.Milestone == Milestone.Other && before?.Milestone is Milestone.Round or Milestone.Five)
                notes.Add(new("Renewal.NotRound", now.Ordinal!.Value));
        }

        return new(text, time, !IsOnce(activity), [.. notes.Distinct()]);
    }

    /// <summary>Done once by what its keeper said, or by its own words: a congress of a term, a founding.</summary>
    public static bool IsOnce(Activity activity) => activity.Recurrence switch
    {
        ActivityRecurrence.Once => true,
        ActivityRecurrence.Recurs => false,
        _ => OnceWords().IsMatch(SearchText.Fold(activity.Text)),
    };

    private string Ordinals(string text, IReadOnlyList<(Occurrence? Before, Occurrence? Now)> days, List<RenewalNote> notes)
    {
        var known = days.Where(day => day.Before?.Ordinal is not null).Select(day => day.Before!.Ordinal!.Value).ToHashSet();
        return Ordinal().Replace(text, match =>
        {
            var number = match.Groups["n"].Value;
            var before = int.Parse(number, CultureInfo.InvariantCulture);
            if (!known.Contains(before))
            {
                if (match.Groups["marks"].Success)
                    notes.Add(new("Renewal.OrdinalUnknown", match.Value.Trim()));
                return match.Value;
            }

            var now = (before + years).ToString(number.StartsWith('0') ? "00" : "0", CultureInfo.InvariantCulture);
            notes.Add(new("Renewal.OrdinalCounted", before, before + years));
            return string.Concat(match.Value.AsSpan(0, match.Groups["n"].Index - match.Index), now, match.Value.AsSpan(match.Groups["n"].Index - match.Index + number.Length));
        });
    }

    /// <summary>Moves the plan's year and its neighbours; stages, terms and papers cited keep theirs and are pointed out.</summary>
    private string Years(string text, List<RenewalNote> notes) => YearPlaces().Replace(text, match =>
    {
        if (match.Groups["paper"].Success)
        {
            notes.Add(new("Renewal.PaperCited", match.Value.Trim()));
            return match.Value;
        }

        if (match.Groups["span"].Success)
        {
            if (int.Parse(match.Groups["end"].Value, CultureInfo.InvariantCulture) < toYear)
                notes.Add(new("Renewal.SpanOver", match.Value.Trim()));
            return match.Value;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (Math.Abs(year - fromYear) > 1)
            return match.Value;

        var moved = $"{year + years}";
        return match.Groups["name"].Success && string.Equals(match.Groups["name"].Value, CanChi.OfYear(year), StringComparison.OrdinalIgnoreCase)
            ? $"{CanChi.OfYear(year + years)} {moved}"
            : string.Concat(match.Value.AsSpan(0, match.Value.Length - match.Groups["year"].Length), moved);
    });

    [GeneratedRegex(@"(?<marks>kỷ\s+niệm\s+|lần\s+thứ\s+)?(?<![\d/\-])(?<n>\d{1,3})(?(marks)(?=\s+năm|\b)|(?=\s+năm\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        @"(?<paper>\bsố\s+[\w/\-]+\s+ngày\s+\d{1,2}/\d{1,2}/\d{4}|\b\d+/\d{4}/[\p{Lu}\-]+)|(?<span>\b(?:giai\s+đoạn|nhiệm\s+kỳ)\s+\d{4}\s*[–—-]\s*(?<end>\d{4}))|(?<name>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s+(?<year>\d{4})\b|(?<![\d])(?<year>(?:19|20|21)\d{2})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex YearPlaces();

    [GeneratedRegex(@"\bdai hoi\b.*\b(lan thu|nhiem ky)\b|\b(xuc tien|van dong)? ?thanh lap (cac )?(hoi|chi hoi)\b|\bra mat\b", RegexOptions.CultureInvariant, 200)]
    private static partial Regex OnceWords();
}
