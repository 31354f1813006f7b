namespace Registry.Web.Documents.Official;

/// <summary>How deep in the outline a numbered part stands, and with it how it is numbered.</summary>
public enum EntryLevel
{
    /// <summary>Phần I, its heading on the next line.</summary>
    Part,

    /// <summary>Chương I, its heading on the next line.</summary>
    Chapter,

    /// <summary>Mục 1, its heading on the next line.</summary>
    Division,

    /// <summary>Điều 1. – counted through the whole paper.</summary>
    Article,

    /// <summary>I. HEADING</summary>
    Section,

    /// <summary>1. heading, or 1. sentence</summary>
    Item,

    /// <summary>1.1.</summary>
    SubItem,

    /// <summary>a) … in the order of the Vietnamese alphabet</summary>
    Letter,

    /// <summary>- sentence</summary>
    Dash,
}
