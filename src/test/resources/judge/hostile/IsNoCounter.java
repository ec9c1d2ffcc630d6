// verdict: ERROR
public class IsNoCounter {}
