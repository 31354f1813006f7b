namespace Registry.Domain.Programmes;

/// <summary>Copies of the sections and activities of one programme for the next.</summary>
public static class ProgrammeCopy
{
    /// <summary>The same tree of sections in another programme, by the keys of the old ones; parents come before children.</summary>
    public static Dictionary<int, ProgrammeSection> Sections(IEnumerable<ProgrammeSection> sections, Programme into)
    {
        Dictionary<int, ProgrammeSection> copies = [];
        var byParent = sections.ToLookup(section => section.ParentId ?? 0);
        CopyBelow(0, null);
        return copies;

        void CopyBelow(int parentId, ProgrammeSection? parent)
        {
            foreach (var section in byParent[parentId].OrderBy(section => section.Order))
            {
                var copy = new ProgrammeSection(into, parent, section.Order, section.Heading);
                copy.Write(section.Heading, section.Label, section.Text);
                copies.Add(section.Id, copy);
                CopyBelow(section.Id, copy);
            }
        }
    }

    /// <summary>The activity as the next edition begins with it: its words, its people, its days and its results.</summary>
    public static Activity ForNextEdition(this Activity activity, Programme into, ProgrammeSection section)
    {
        var copy = Copy(activity, into, section, activity.Text, activity.TimeText);
        copy.Numbered(activity.PrintedNumber);
        copy.Mark(activity.Anniversaries.Select(link => (link.Anniversary!, link.Year)));
        copy.CarryOutBy(activity.Commemorations.Select(link => link.Commemoration!));
        copy.TakeResultsOf(activity);
        return copy;
    }

    /// <summary>The activity as another year takes it over: with the words and the time proposed for that year, its days counted for it, nothing done yet.</summary>
    public static Activity ForAnotherYear(this Activity activity, Programme into, ProgrammeSection section, string text, string? time)
    {
        var copy = Copy(activity, into, section, text, time);
        var years = into.Year - activity.Programme!.Year;
        copy.Mark(activity.Anniversaries.Select(link => (link.Anniversary!, link.Year + years)));
        return copy;
    }

    private static Activity Copy(Activity activity, Programme into, ProgrammeSection section, string text, string? time)
    {
        var copy = new Activity(into, section, activity.Order, text, time);
        copy.Detail(activity.Place, activity.Quantity, activity.Budget, activity.BudgetSource, activity.Recurrence, activity.Note);
        copy.Assign(activity.Assignments.OrderBy(one => one.Order).Select(one => new Assignee(one.Verb, one.Name, one.Agency, one.Association)));
        copy.CopyOf(activity);
        return copy;
    }
}
